package org.foireturns.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The input folder went away or is empty all of a sudden, as a network share does that is not connected. */
public final class InputGone extends IOException {
    private final transient Path input;
    private final int filesBefore;

    /**
     * The folder is gone.
     *
     * @param filesBefore how many files were there when it was last looked at
     */
    public InputGone(Path input, int filesBefore) {
        super("the input folder is gone");
        this.input = input;
        this.filesBefore = filesBefore;
    }

    public Path input() {
        return input;
    }

    public int filesBefore() {
        return filesBefore;
    }

    /** Whether a folder is missing or holds nothing. */
    public static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
