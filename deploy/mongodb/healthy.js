// Run by the container's health check, one at a time: initiates the replica set once, healthy when it serves.
// UTBREDT_REPLICA_SET lists the members, host:port with commas between; empty where another member initiates.
const members = (process.env.UTBREDT_REPLICA_SET || '').split(',').filter(host => host);
if (members.length > 0 && !db.hello().setName) {
  rs.initiate({_id: 'utbredt', members: members.map((host, _id) => ({_id, host}))});
}
const now = db.hello();
quit(now.isWritablePrimary || now.secondary ? 0 : 1);
