export default { warehouse: {} };
