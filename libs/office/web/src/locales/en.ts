export default { office: {} };
