package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of which one is the sum of all others, number by number, as the sheet of a force is that of the sheets of its
 * districts: "Bolton", "Bury", "Force". It stands, and the others are its areas, whatever their names are.
 */
final class SheetsOfAreas {
    /** So many numbers must be sums of several that are more than nought. */
    private static final int FEWEST = 3;

    private final Function<Meant, String> sheet;
    private final Values values;
    /** By the sheets that tell of the same, the one that is the sum of all others wherever they do. */
    private final Map<Set<String>, String> wholes = new HashMap<>();

    /**
     * @param groups values of one meaning and different numbers
     * @param sheet of a value
     */
    SheetsOfAreas(List<List<Meant>> groups, Function<Meant, String> sheet, Values values) {
        this.sheet = sheet;
        this.values = values;
        groups.stream().collect(Collectors.groupingBy(this::sheets)).forEach((sheets, same) -> {
            String whole = whole(same);
            if (sheets.size() > 2 && whole != null) {
                wholes.put(sheets, whole);
            }
        });
    }

    private Set<String> sheets(List<Meant> group) {
        return group.stream().map(sheet).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The one of these values that is the sum of all others, as in all that the same sheets tell; or null. */
    @Nullable
    Meant wholeOf(List<Meant> group) {
        String whole = wholes.get(sheets(group));
        return whole == null
                ? null
                : group.stream()
                        .filter(value -> sheet.apply(value).equals(whole))
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String whole(List<List<Meant>> groups) {
        Set<String> wholes = null;
        int telling = 0;
        for (List<Meant> group : groups) {
            Set<String> sums = sums(group);
            if (sheets(group).size() < group.size()) {
                return null;
            }
            if (wholes == null) {
                wholes = new TreeSet<>(sums);
            } else {
                wholes.retainAll(sums);
            }
            telling += tells(group) ? 1 : 0;
        }
        return wholes != null && wholes.size() == 1 && telling >= FEWEST
                ? wholes.iterator().next()
                : null;
    }

    /** The sheets whose number is the sum of all others: several where one area has all, none where no number is. */
    private Set<String> sums(List<Meant> group) {
        long all = 0;
        Map<String, Long> numbers = new HashMap<>();
        for (Meant value : group) {
            Range number = values.of(value.cell());
            if (number == null || !number.exact()) {
                return Set.of();
            }
            all += number.lower();
            numbers.put(sheet.apply(value), number.lower());
        }
        long sum = all;
        numbers.values().removeIf(number -> 2 * number != sum);
        return numbers.keySet();
    }

    /** Whether several of the others are more than nought, so that the sum is no copy of one of them. */
    private boolean tells(List<Meant> group) {
        List<Long> numbers = new ArrayList<>();
        group.forEach(value -> {
            Range number = values.of(value.cell());
            if (number != null && number.lower() > 0) {
                numbers.add(number.lower());
            }
        });
        return numbers.size() > 2;
    }
}
