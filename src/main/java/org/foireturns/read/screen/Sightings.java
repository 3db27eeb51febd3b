package org.foireturns.read.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.foireturns.read.screen.PartsSeen.ChartValues;

/** Collects what the parts of one file show; sightings of the whole file are added up by kind. */
public final class Sightings {
    private final Map<Trace, Integer> ofFile = new EnumMap<>(Trace.class);
    private final List<Sighting> onSheets = new ArrayList<>();
    private final List<ChartValues> charts = new ArrayList<>();

    /** Adds to what was seen of the file as a whole; 0 is nothing. */
    public void add(Trace trace, int count) {
        if (count > 0) {
            ofFile.merge(trace, count, Integer::sum);
        }
    }

    /** Adds what was seen on one sheet; 0 is nothing. */
    public void add(Trace trace, String sheet, String cells, int count) {
        if (count > 0) {
            onSheets.add(new Sighting(trace, sheet, cells, count));
        }
    }

    /** Adds values that a chart stores. */
    public void chart(String source, int count) {
        if (count > 0) {
            charts.add(new ChartValues(source, count));
        }
    }

    /** All of it. */
    public PartsSeen seen() {
        List<Sighting> all = new ArrayList<>();
        ofFile.forEach((trace, count) -> all.add(Sighting.ofFile(trace, count)));
        all.addAll(onSheets);
        return new PartsSeen(all, charts);
    }
}
