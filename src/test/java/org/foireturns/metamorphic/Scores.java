package org.foireturns.metamorphic;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How often each verdict came, for each change. */
final class Scores {
    private final Map<String, Map<Verdict, Integer>> counts = new LinkedHashMap<>();

    Scores(List<Trial> trials) {
        trials.forEach(trial -> counts.computeIfAbsent(trial.transform(), name -> new EnumMap<>(Verdict.class))
                .merge(trial.verdict(), 1, Integer::sum));
    }

    int of(String transform) {
        return counts.getOrDefault(transform, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    double share(Verdict verdict) {
        int all = counts.keySet().stream().mapToInt(this::of).sum();
        int wanted = counts.values().stream()
                .mapToInt(each -> each.getOrDefault(verdict, 0))
                .sum();
        return (double) wanted / all;
    }

    /** A line for each change. */
    String table() {
        return counts.entrySet().stream()
                .map(entry -> "%-50s".formatted(entry.getKey())
                        + Arrays.stream(Verdict.values())
                                .map(verdict -> " %9s %3d"
                                        .formatted(verdict, entry.getValue().getOrDefault(verdict, 0)))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
