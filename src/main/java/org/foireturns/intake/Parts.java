package org.foireturns.intake;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;

/** Takes files that hold files apart. */
@FunctionalInterface
public interface Parts {
    /** For whoever takes nothing apart. */
    Parts NONE = (file, format, name) -> List.of();

    /**
     * The files in another, each of which may be moved away; none when it cannot be taken apart, which its reader
     * tells.
     *
     * @param name the file's own name
     */
    List<Part> of(Path file, FileFormat format, String name);

    /**
     * One file.
     *
     * @param name path in the file that holds it, with {@code /} between folders
     * @param sender domain of the address that it was sent from; empty where that is not known
     */
    record Part(String name, Path file, String sender) {}
}
