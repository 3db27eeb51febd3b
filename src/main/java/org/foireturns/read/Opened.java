package org.foireturns.read;

import java.util.List;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.Sighting;

/** A file that could be opened. */
public sealed interface Opened {
    /** What the screen saw. */
    List<Sighting> sightings();

    /** Its sheets were read. */
    record Sheets(Workbook workbook, List<Sighting> sightings) implements Opened {
        public Sheets {
            sightings = List.copyOf(sightings);
        }
    }

    /** The screen keeps it from being read; nothing of its content leaves the reader. */
    record SetAside(List<Sighting> sightings) implements Opened {
        public SetAside {
            sightings = List.copyOf(sightings);
        }
    }
}
