package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.Resource;
import dev.rolecall.http.PathBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How many notebooks fit into one call, which names them all in its address (FACTS 3.2).
final class NotebookBatches {
    /// What every proxy and server lets pass.
    private static final int LONGEST_ADDRESS = 2000;

    private static final String PATH = "/notebooks/sharedRoles/?notebookIds=";

    private final int baseLength;

    /// @param baseLength how long the account's base address is
    NotebookBatches(int baseLength) {
        this.baseLength = baseLength;
    }

    /// The path of a call for `notebooks`.
    static String path(List<Resource> notebooks) {
        return notebooks.stream()
                .map(notebook -> PathBuilder.encode(notebook.ref().id()))
                .collect(Collectors.joining(",", PATH, ""));
    }

    /// `resources` in their order, neighbouring notebooks together, everything else by itself.
    List<List<Resource>> of(List<Resource> resources) {
        List<List<Resource>> batches = new ArrayList<>();
        int length = LONGEST_ADDRESS;
        for (Resource resource : resources) {
            int more = PathBuilder.encode(resource.ref().id()).length() + 1;
            if (!canShare(resource)) {
                batches.add(List.of(resource));
                length = LONGEST_ADDRESS;
            } else if (length + more > LONGEST_ADDRESS) {
                batches.add(new ArrayList<>(List.of(resource)));
                length = baseLength + PATH.length() + more;
            } else {
                batches.getLast().add(resource);
                length += more;
            }
        }
        return batches.stream().map(List::copyOf).toList();
    }

    /// A comma in an identifier would name two others.
    private static boolean canShare(Resource resource) {
        String id = resource.ref().id();
        return resource.ref().kind().equals(EntityTypes.NOTEBOOK.kind())
                && !id.isEmpty()
                && id.indexOf(',') < 0;
    }
}
