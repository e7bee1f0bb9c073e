package build;

/// Why no package could be made, in a sentence for whoever builds.
final class PackageFailed extends Exception {
    private static final long serialVersionUID = 1;

    PackageFailed(String sentence) {
        super(sentence);
    }
}
