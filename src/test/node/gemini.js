// Lists, grants, changes and revokes with Google's official client, over its REST transport, in which
// enums travel as numbers. Arguments: host, port, access token, address of the user to share with.
import generativelanguage from "@google-ai/generativelanguage";

const [host, port, token, emailAddress] = process.argv.slice(2);
const { PermissionServiceClient, RetrieverServiceClient, ModelServiceClient } =
  generativelanguage.v1beta;
const { GranteeType, Role } = generativelanguage.protos.google.ai.generativelanguage.v1beta.Permission;
const signedIn = (init) => {
  const headers = new Headers(init.headers);
  headers.set("Authorization", `Bearer ${token}`);
  return { method: init.method, headers, body: init.body, signal: init.signal };
};
const auth = {
  universeDomain: "googleapis.com",
  fetch: (url, init) => fetch(url, signedIn(init)),
  getClient: async () => auth,
};
const options = { fallback: true, protocol: "http", apiEndpoint: host, port: Number(port), auth };
const say = (step, seen) => console.log(JSON.stringify({ step, ...seen }));

const [corpora] = await new RetrieverServiceClient(options).listCorpora({});
const [models] = await new ModelServiceClient(options).listTunedModels({});
say("resources", { corpora: corpora.length, tunedModels: models.length });

const permissions = new PermissionServiceClient(options);
for (const parent of [corpora[0].name, models[0].name]) {
  const roleNow = async () => {
    const [rows] = await permissions.listPermissions({ parent });
    return rows.find((row) => row.emailAddress === emailAddress)?.role ?? "none";
  };
  say("before", { parent, role: await roleNow() });
  const [created] = await permissions.createPermission({
    parent,
    permission: { granteeType: GranteeType.USER, emailAddress, role: Role.READER },
  });
  say("granted", { parent, name: created.name, role: await roleNow() });
  await permissions.updatePermission({
    permission: { name: created.name, role: Role.WRITER },
    updateMask: { paths: ["role"] },
  });
  say("changed", { parent, role: await roleNow() });
  await permissions.deletePermission({ name: created.name });
  say("revoked", { parent, role: await roleNow() });
}
