package org.foireturns.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.PartsSeen;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.screen.SheetScreen;
import org.foireturns.read.screen.Sighting;

/** Opens files in this process: a file that hangs or fills the memory does so here. */
public final class DirectOpener implements Opener {
    private final ScreenRules rules;
    private final Limits limits;

    /** An opener within the usual limits. */
    public DirectOpener(ScreenRules rules) {
        this(rules, Limits.USUAL);
    }

    public DirectOpener(ScreenRules rules, Limits limits) {
        this.rules = rules;
        this.limits = limits;
    }

    @Override
    public Opened open(Path snapshot, FileFormat format, String displayName) throws UnreadableFile {
        if (format.holdsFiles()) {
            return new Opened.Apart(Readers.unpacked(snapshot, format, limits));
        }
        PartsSeen parts = Readers.forFormat(format, limits).screen(snapshot);
        if (rules.setsAside(parts.sightings())) {
            return new Opened.SetAside(parts.sightings());
        }
        Workbook workbook = Readers.forFormat(format, limits).read(snapshot, displayName);
        List<Sighting> seen = SheetScreen.of(workbook.grids(), parts, size(snapshot, format));
        return rules.setsAside(seen) ? new Opened.SetAside(seen) : new Opened.Sheets(discreet(workbook), seen);
    }

    /** What no sheet shows has been screened, and goes no further. */
    private static Workbook discreet(Workbook workbook) {
        return new Workbook(
                workbook.grids().stream().map(DirectOpener::withoutHiddenTexts).toList(), workbook.remarks());
    }

    /** The bytes that cells have to explain: those of formats that can hold more than cells. */
    private static long size(Path snapshot, FileFormat format) {
        try {
            return format == FileFormat.CSV || format == FileFormat.PLAIN_LETTER ? 0 : Files.size(snapshot);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The sheet without the texts that it stores and does not show. */
    private static Grid withoutHiddenTexts(Grid grid) {
        boolean any = grid.hasAltered()
                && grid.cells().stream().anyMatch(cell -> !cell.shown().hidden().isEmpty());
        return any ? grid.changed(cell -> cell.with(cell.shown().hiding(""))) : grid;
    }
}
