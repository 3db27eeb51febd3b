package org.foireturns.store;

import java.util.Set;
import org.foireturns.model.ReturnFile;

/**
 * A file that was moved out of the input folder.
 *
 * @param forcesByName ids of the forces that its name and folders name
 */
public record MovedFile(ReturnFile file, Set<String> forcesByName) {
    public MovedFile {
        forcesByName = Set.copyOf(forcesByName);
    }
}
