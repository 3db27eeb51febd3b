package org.foireturns.report.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.model.Ledger;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.SheetAccount;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.report.Edition;
import org.foireturns.report.EditionWriter;
import org.foireturns.report.Names;
import org.foireturns.report.OutputFolder;
import org.foireturns.report.RaisedFinding;

/**
 * Writes a copy of each return in which something was noticed, and one for the force with what the force must do. A
 * return that was set aside unread, or could not be read, is not copied.
 */
public final class MarkedUpReturns implements EditionWriter {
    private static final String FOLDER = "marked-up";
    private static final String FOR_THE_FORCE = "for-the-force";
    /** A longer list is not drawn again: the copy would be as slow to open as it is to make. */
    private static final int MOST_CELLS = 200_000;

    private final SecondReading reading;

    public MarkedUpReturns(SecondReading reading) {
        this.reading = reading;
    }

    @Override
    public void write(Edition edition, OutputFolder folder) throws IOException {
        Map<String, List<FindingLine>> findings = edition.docket().noticed().stream()
                .map(RaisedFinding::line)
                .sorted()
                .collect(
                        Collectors.groupingBy(line -> Place.printed(line.place().file())));
        Map<String, Ledger> ledgers = edition.evidence().accounts().stream()
                .collect(Collectors.groupingBy(
                        SheetAccount::file, Collectors.collectingAndThen(Collectors.toList(), Ledger::of)));
        CopyNames names = new CopyNames();
        for (ReturnSummary summary : edition.evidence().returns()) {
            ReturnFile file = summary.file();
            List<FindingLine> here = findings.getOrDefault(file.name(), List.of());
            if (summary.readable() && !here.isEmpty()) {
                Ledger ledger = ledgers.get(file.name());
                MarkedCopy copy = ledger != null && ledger.cells() > MOST_CELLS
                        ? MarkedCopy.withoutCells("It holds too many cells to be drawn again; see the file itself.")
                        : reading.of(file)
                                .map(MarkedCopy::of)
                                .orElseGet(() -> MarkedCopy.withoutCells(
                                        "The file can no longer be opened; see it where it lies."));
                write(
                        copy,
                        summary,
                        here,
                        edition,
                        folder.folder(FOLDER).folder(CopyNames.folder(file)),
                        names.take(file));
            }
        }
    }

    private static void write(
            MarkedCopy copy,
            ReturnSummary summary,
            List<FindingLine> findings,
            Edition edition,
            OutputFolder folder,
            String name)
            throws IOException {
        String file = summary.file().baseName();
        try (OutputStream out = folder.create(name)) {
            copy.book("Issues in " + file, edition.imprint().asOf(), findings).write(out);
        }
        List<FindingLine> forForce = findings.stream()
                .filter(finding -> finding.owner() == Owner.FORCE)
                .toList();
        if (!forForce.isEmpty()) {
            String force =
                    summary.force() == null ? "the force" : Names.of(edition).force(summary.force());
            try (OutputStream out = folder.folder(FOR_THE_FORCE).create(name)) {
                copy.book("Points for " + force + ": " + file, edition.imprint().asOf(), forForce)
                        .write(out);
            }
        }
    }
}
