package org.foireturns.normalise;

import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.model.CellRange;

/**
 * How the labels of one axis of a block were read: what they may be, and why one reading won.
 *
 * @param labels where they stand
 * @param taken what they were taken to be: "ages", "something else"
 * @param why the reason, as the end of a sentence
 * @param fits each kind that some of them may be, with their number, the one taken first
 * @param telling how many labels there are that are no total and no "unknown"
 */
public record AxisKind(CellRange labels, String taken, String why, List<Fit> fits, int telling) {
    public AxisKind {
        fits = List.copyOf(fits);
    }

    /** How many labels fit one kind. */
    public record Fit(String kind, int labels) {}

    static AxisKind of(CellRange labels, AxisReader.Reading reading) {
        Fits fits = reading.fits();
        List<Fit> each = fits.kinds(reading.axis()).stream()
                .map(axis -> new Fit(axis.words(), fits.on(axis)))
                .toList();
        return new AxisKind(labels, reading.axis().words(), reading.why(), each, fits.labels());
    }

    /** "A4:A6 are genders, because their head says so. They fit: genders 3 of 3, ages 1 of 3." */
    public String sentence() {
        String possible = fits.stream()
                .map(fit -> fit.kind() + " " + fit.labels() + " of " + telling)
                .collect(Collectors.joining(", "));
        return labels + " are " + taken + ", because " + why + "."
                + (possible.isEmpty() ? "" : " They fit: " + possible + ".");
    }
}
