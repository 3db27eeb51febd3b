package org.foireturns.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.VictimAge;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.sheet.CellLink;
import org.foireturns.report.sheet.Contributions;
import org.jspecify.annotations.Nullable;

/**
 * What one force answered in one request, in the common schema, each number with its cells.
 *
 * @param heads the periods
 */
public record ForceFigures(String caption, List<String> heads, List<Row> rows) {

    /** One category over the periods. */
    public record Row(String name, List<Figure> numbers) {}

    /**
     * One number.
     *
     * @param basis where the force gave it, such as its total row
     * @param cells the ranges that it was made of
     */
    public record Figure(String value, String basis, List<CellLink> cells) {
        static final Figure NONE = new Figure("", "", List.of());
    }

    static Optional<ForceFigures> of(
            String force, Request request, List<Total> ofForce, Contributions.Book book, Names names) {
        List<Total> own = ofForce.stream()
                .filter(total -> total.request().equals(request.id()))
                .filter(total -> total.area().equals(force))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Period> periods =
                own.stream().map(Total::period).distinct().sorted().toList();
        Map<Subject, Total> numbers = new HashMap<>();
        own.forEach(
                total -> numbers.putIfAbsent(new Subject(total.dimension(), total.category(), total.period()), total));
        List<Row> rows = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            own.stream()
                    .filter(total -> total.dimension() == dimension)
                    .map(Total::category)
                    .distinct()
                    .sorted(order(dimension))
                    .map(category -> new Row(
                            name(dimension, category, names),
                            periods.stream()
                                    .map(period -> number(numbers.get(new Subject(dimension, category, period)), book))
                                    .toList()))
                    .forEach(rows::add);
        }
        return Optional.of(new ForceFigures(
                request.title(), periods.stream().map(English::period).toList(), List.copyOf(rows)));
    }

    private static Comparator<String> order(Dimension dimension) {
        return dimension == Dimension.VICTIM_AGE ? Comparator.comparing(VictimAge::new) : Comparator.naturalOrder();
    }

    private static String name(Dimension dimension, String category, Names names) {
        String name = names.category(dimension, category);
        return switch (dimension) {
            case TOTAL -> name;
            case VICTIM_GENDER -> "Gender: " + name;
            case VICTIM_AGE -> "Age: " + name;
            case PLATFORM -> "Platform: " + name;
        };
    }

    private static Figure number(@Nullable Total total, Contributions.Book book) {
        return total == null
                ? Figure.NONE
                : new Figure(English.range(total.value()), total.basis(), book.cells(total.figure()));
    }

    /** What a number is of. */
    private record Subject(Dimension dimension, String category, Period period) {}
}
