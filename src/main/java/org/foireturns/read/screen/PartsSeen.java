package org.foireturns.read.screen;

import java.util.List;

/**
 * What the parts of a file show before a cell is read.
 *
 * @param charts the values that charts store; whether the sheets show them too is known when these are read
 */
public record PartsSeen(List<Sighting> sightings, List<ChartValues> charts) {
    public static final PartsSeen NOTHING = new PartsSeen(List.of(), List.of());

    public PartsSeen {
        sightings = List.copyOf(sightings);
        charts = List.copyOf(charts);
    }

    /**
     * One row of values stored in a chart.
     *
     * @param source the range that they were copied from, such as {@code Sheet1!$A$1:$A$9}; empty when there is none
     * @param count how many values
     */
    public record ChartValues(String source, int count) {}
}
