package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The names of the months, in full and shortened. */
final class Months {
    private static final int IN_A_YEAR = 12;

    private final List<Phrases> each = new ArrayList<>();
    private final String any;

    /** @param names those of a month, by its number */
    Months(IntFunction<List<String>> names) {
        List<List<String>> all =
                IntStream.rangeClosed(1, IN_A_YEAR).mapToObj(names).toList();
        all.forEach(month -> each.add(new Phrases(month)));
        this.any = AnyOf.these(all.stream().flatMap(List::stream).toList());
    }

    /** Matches the name of any month in lower case. */
    String any() {
        return any;
    }

    /** 1 to 12 for a name; 0 when no month has it. */
    int number(String name) {
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i).are(name)) {
                return i + 1;
            }
        }
        return 0;
    }
}
