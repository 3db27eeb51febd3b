package org.foireturns.figures;

import java.util.List;
import java.util.Map;
import org.foireturns.model.Range;

/** Which place a category has among the known ones, 1 for the largest. */
final class RankCheck implements ClaimCheck {
    private static final int SHOWN = 3;

    @Override
    public Measured measure(Subject subject, Ground ground) {
        Distribution all = Distribution.whole(ground.view(), ground.area(), subject.period(), subject.dimension());
        Category category = Category.of(subject.dimension(), subject.category(), ground.platforms());
        Tally own = Tally.share(ground.view(), ground.area(), subject.period(), category);
        if (all.numbers().isEmpty() || own.empty()) {
            return Measured.nothing(
                    "No force gave a known category for " + subject.period().words() + ".");
        }
        Range mine = own.value();
        List<Range> others = all.numbers().entrySet().stream()
                .filter(entry -> !category.ids().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        long surely = others.stream().filter(other -> surelyMore(other, mine)).count();
        long possibly =
                others.stream().filter(other -> possiblyMore(other, mine)).count();
        List<String> first = all.ranking().stream()
                .limit(SHOWN)
                .map(id -> ground.platforms().name(id) + " " + Numbers.words(all.number(id)))
                .toList();
        return new Measured(
                ExactSpan.between(1 + surely, 1 + possibly),
                "%d known categories, %d forces"
                        .formatted(all.numbers().size(), all.forces().size()),
                "The largest: " + String.join(", ", first) + ".",
                Source.both(Source.of(Source.VALUE, own.cells()), Source.of(Source.BASE, all.cells())));
    }

    private static boolean surelyMore(Range other, Range mine) {
        Long most = mine.upper();
        return most != null && other.lower() > most;
    }

    private static boolean possiblyMore(Range other, Range mine) {
        Long most = other.upper();
        return most == null || most > mine.lower();
    }
}
