package org.foireturns.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.FindingLine;

/**
 * The files of one run, frozen before any is read.
 *
 * @param entries sorted by name
 * @param findings about what lay in the input folder and is no return: links, files still being copied
 */
public record Manifest(List<Entry> entries, List<FindingLine> findings) {
    public Manifest {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /**
     * One file.
     *
     * @param snapshot a copy of the content under a name of ours; what is parsed is always the snapshot
     * @param forcesByName ids of the forces that the file's name and folders name, sorted; where these name none, those
     *     that write from the address that it came from
     */
    public record Entry(ReturnFile file, Path snapshot, Set<String> forcesByName) {}
}
