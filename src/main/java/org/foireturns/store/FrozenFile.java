package org.foireturns.store;

import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.ReturnFile;

/**
 * One line of a run's manifest, frozen at intake.
 *
 * @param snapshot path of the copy that is read
 * @param forcesByName ids of the forces that the file's name and folders name
 * @param reading id of the reading that holds what the file says
 */
public record FrozenFile(ReturnFile file, String snapshot, Set<String> forcesByName, String reading) {
    public FrozenFile {
        forcesByName = java.util.Collections.unmodifiableSet(new TreeSet<>(forcesByName));
    }
}
