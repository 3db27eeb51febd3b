package org.foireturns.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.PartsSeen;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.screen.SheetScreen;
import org.foireturns.read.screen.Sighting;

/** Opens files in this process: a file that hangs or fills the memory does so here. */
public final class DirectOpener implements Opener {
    private final ScreenRules rules;

    public DirectOpener(ScreenRules rules) {
        this.rules = rules;
    }

    @Override
    public Opened open(Path snapshot, FileFormat format, String displayName) throws UnreadableFile {
        PartsSeen parts = Readers.forFormat(format).screen(snapshot);
        if (rules.setsAside(parts.sightings())) {
            return new Opened.SetAside(parts.sightings());
        }
        Workbook workbook = Readers.forFormat(format).read(snapshot, displayName);
        List<Sighting> seen = SheetScreen.of(workbook.grids(), parts, size(snapshot, format));
        return rules.setsAside(seen) ? new Opened.SetAside(seen) : new Opened.Sheets(workbook, seen);
    }

    /** The bytes that cells have to explain: those of formats that can hold more than cells. */
    private static long size(Path snapshot, FileFormat format) {
        try {
            return format == FileFormat.CSV ? 0 : Files.size(snapshot);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
