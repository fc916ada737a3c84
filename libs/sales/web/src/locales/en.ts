export default { sales: {} };
