package org.foireturns.read;

import java.util.List;
import org.foireturns.read.archive.Unpacked.Part;
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

    /**
     * It holds other files, which were taken out of it.
     *
     * @param parts each in a file of its own, for whoever asked to move away
     */
    record Apart(List<Part> parts) implements Opened {
        public Apart {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Sighting> sightings() {
            return List.of();
        }
    }

    /** The screen keeps it from being read; nothing of its content leaves the reader. */
    record SetAside(List<Sighting> sightings) implements Opened {
        public SetAside {
            sightings = List.copyOf(sightings);
        }
    }
}
