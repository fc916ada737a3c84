export default { finance: {} };
