package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Range;
import org.foireturns.model.finding.LaterVersion;
import org.foireturns.model.finding.RivalVersions;
import org.foireturns.model.finding.SaidTwice;
import org.foireturns.reconcile.Contest.Pair;

/**
 * Says what became of two files of a force that speak of the same thing.
 *
 * @param name of the force, as an officer reads it
 * @param rejections what was rejected of the files, which makes gaps in their totals
 */
record RivalFindings(String request, String force, String name, Rejections rejections) {
    /** The later one stands, and the other is left out for some periods. */
    LaterVersion later(Pair pair, SortedSet<Period> periods) {
        return new LaterVersion(place(pair.loser()), name, pair.other().name(), left(pair, periods), signs(pair));
    }

    /** One says in the same numbers what the other says. */
    SaidTwice twice(Pair pair, SortedSet<Period> periods) {
        return new SaidTwice(place(pair.loser()), name, pair.other().name(), ComparisonWords.periods(periods));
    }

    /** Neither stands, and nothing is counted until somebody says which does. */
    RivalVersions undecided(Pair pair, SortedSet<Period> periods) {
        FileSays first = pair.other();
        FileSays second = pair.loser();
        List<String> differences = new ArrayList<>();
        List<String> higher = new ArrayList<>();
        for (Period period : periods) {
            Optional<Range> one = total(first, period);
            Optional<Range> other = total(second, period);
            if (!pair.counts()) {
                differences.add("the youngest victim in " + period.words());
            } else if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                String both = one.get().words() + " or " + other.get().words();
                differences.add(both + " offences in " + period.words());
                higher.add("by " + both + " in " + period.words());
            } else {
                differences.add(first.differing(second, period) + " in " + period.words());
            }
        }
        String effect = "Until that is known " + name + " is left out of every figure that needs these numbers"
                + (higher.isEmpty()
                        ? "."
                        : "; the total of all forces would be higher " + String.join(", ", higher)
                                + ", with the one or the other.");
        return new RivalVersions(
                place(second),
                name,
                first.name(),
                second.name(),
                String.join("; ", differences),
                left(pair, periods),
                effect);
    }

    private Optional<Range> total(FileSays file, Period period) {
        List<Observation> cells = file.cells().stream()
                .filter(cell -> cell.period().equals(period))
                .toList();
        return new Counts(Folder.of(request, force, cells), period, cells, rejections)
                .breakdown(Dimension.TOTAL)
                .flatMap(total -> total.parts().stream().findFirst())
                .map(Standing::value);
    }

    private static String left(Pair pair, SortedSet<Period> periods) {
        return (pair.counts() ? "" : "the youngest victim in ") + ComparisonWords.periods(periods);
    }

    private static String signs(Pair pair) {
        String own = pair.other().vintage().words();
        String others = pair.loser().vintage().words();
        return Stream.of(own, others.isEmpty() ? "" : "the other " + others)
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private Place place(FileSays file) {
        return Place.ofForce(request, force).inFile(file.name());
    }
}
