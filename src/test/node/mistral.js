// Lists, grants, changes and revokes with Mistral's official client.
// Arguments: base address, key, UUID of the user to share with. Prints one JSON object a step.
import { Mistral } from "@mistralai/mistralai";

const [serverURL, apiKey, shareWithUuid] = process.argv.slice(2);
const mistral = new Mistral({ apiKey, serverURL });
const say = (step, seen) => console.log(JSON.stringify({ step, ...seen }));

const libraries = await mistral.beta.libraries.list({});
const libraryId = libraries.data[0].id;
say("libraries", { count: libraries.data.length, first: libraryId });

const roleNow = async () => {
  const accesses = await mistral.beta.libraries.accesses.list({ libraryId });
  return accesses.data.find((row) => row.shareWithUuid === shareWithUuid)?.role ?? "none";
};
say("before", { role: await roleNow() });

const put = (level) =>
  mistral.beta.libraries.accesses.updateOrCreate({
    libraryId,
    sharingRequest: { level, shareWithUuid, shareWithType: "User" },
  });
say("granted", { answered: (await put("Viewer")).role, role: await roleNow() });
say("changed", { answered: (await put("Editor")).role, role: await roleNow() });

await mistral.beta.libraries.accesses.delete({
  libraryId,
  sharingDelete: { shareWithUuid, shareWithType: "User" },
});
say("revoked", { role: await roleNow() });
