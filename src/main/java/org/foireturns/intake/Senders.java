package org.foireturns.intake;

import java.util.Optional;
import java.util.Set;
import org.foireturns.model.Forces;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.ForceByAddress;

/** Whose a file is before it is opened: by its name, its folders, or the address that it came from. */
record Senders(Forces forces) {

    /**
     * The forces of the file's own name, else of the nearest folder that names one, else of the address that it came
     * from; the request's folder is no name.
     *
     * @param domain of the address; empty when the file came in no message
     */
    Set<String> of(ReturnFile file, String domain) {
        Set<String> named = named(file);
        return named.isEmpty() ? forces.at(domain) : named;
    }

    private Set<String> named(ReturnFile file) {
        return forces.namedInPath(file.nameInFolder());
    }

    /** Says it where the address alone tells whose a file is. */
    Optional<Finding> told(Manifest.Entry entry, String domain) {
        Set<String> sender = entry.forcesByName();
        if (sender.size() != 1 || !named(entry.file()).isEmpty() || !sender.equals(forces.at(domain))) {
            return Optional.empty();
        }
        String force = sender.iterator().next();
        return Optional.of(new ForceByAddress(
                Place.ofFile(entry.file(), force), entry.file().baseName(), forces.name(force)));
    }
}
