package org.foireturns.read;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
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
        Workbook workbook = Readers.forFormat(format).read(snapshot, displayName);
        List<Sighting> seen = SheetScreen.of(workbook.grids());
        return rules.setsAside(seen) ? new Opened.SetAside(seen) : new Opened.Sheets(workbook, seen);
    }
}
