package org.foireturns.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Answer;
import org.foireturns.model.Block;
import org.foireturns.model.CellRange;
import org.foireturns.model.Count;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Platforms;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.pipeline.BlockOutcome;

/** What one block was taken to mean, below its drawing: how its labels were read, then each value in short. */
final class BlockUnderstood {
    /** A block of more values than these is told by combination. */
    private static final int MOST_VALUES = 60;
    /** Combinations told of one block. */
    private static final int MOST_LINES = 60;

    private final Block block;
    private final BlockOutcome decided;
    private final Platforms platforms;

    BlockUnderstood(Block block, BlockOutcome decided, Platforms platforms) {
        this.block = block;
        this.decided = decided;
        this.platforms = platforms;
    }

    void print(PrintWriter out) {
        out.printf("%nBlock %s%n", block.range());
        String counted = decided.readings().sentence();
        if (!counted.isEmpty()) {
            out.println("  " + counted);
        }
        if (!decided.readings().way().isEmpty()) {
            out.println("  " + decided.readings().way());
        }
        List<Value> values = values();
        List<String> lines = values.size() > MOST_VALUES
                ? combinations(values)
                : values.stream().map(Value::line).toList();
        lines.stream().limit(MOST_LINES).forEach(line -> out.println("  " + line));
        if (lines.size() > MOST_LINES) {
            out.printf("  and %,d more combinations%n", lines.size() - MOST_LINES);
        }
    }

    private List<Value> values() {
        List<Value> values = new ArrayList<>();
        for (Outcome outcome : decided.outcomes()) {
            if (outcome instanceof Outcome.Accepted accepted) {
                values.add(value(accepted.observation(), "counted"));
            } else if (outcome instanceof Outcome.Total total) {
                values.add(value(total.observation(), "total"));
            } else if (outcome instanceof Outcome.Answered answered) {
                values.add(value(answered.answer()));
            }
        }
        values.sort((a, b) -> a.cells.first().compareTo(b.cells.first()));
        return values;
    }

    private Value value(Observation said, String became) {
        List<String> parts = new ArrayList<>();
        parts.add(gender(said.victimGender()));
        parts.add(age(said.victimAge()));
        parts.add(platform(said.platform()));
        return new Value(
                said.provenance().cells(),
                shown(said.count()),
                said.unit().id(),
                said.period(),
                String.join(", ", parts),
                became);
    }

    private static Value value(Answer said) {
        return new Value(
                said.provenance().cells(),
                said.value(),
                "youngest victim",
                said.period(),
                gender(said.victimGender()),
                "answer");
    }

    private static String gender(VictimGender gender) {
        return switch (gender) {
            case ALL -> "all genders";
            case UNKNOWN -> "gender unknown";
            default -> gender.id();
        };
    }

    private static String age(VictimAge age) {
        if (age.equals(VictimAge.ALL)) {
            return "all ages";
        }
        return age.known() ? age.id() : "age unknown";
    }

    private String platform(String id) {
        return switch (id) {
            case Observation.ALL_PLATFORMS -> "all platforms";
            case Observation.UNKNOWN_PLATFORM -> "platform unknown";
            default -> platforms.name(id);
        };
    }

    private static String shown(Count count) {
        if (!count.held()) {
            return "not held";
        }
        Long value = count.value();
        if (value != null) {
            return value.toString();
        }
        return count.upper() == null
                ? "withheld (" + count.lower() + " or more)"
                : "withheld (" + count.lower() + " to " + count.upper() + ")";
    }

    /** One line for each combination, with its periods and its cells. */
    private static List<String> combinations(List<Value> values) {
        Map<String, List<Value>> same = values.stream()
                .collect(Collectors.groupingBy(Value::combination, LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().map(BlockUnderstood::line).toList();
    }

    private static String line(List<Value> same) {
        Value first = same.get(0);
        TreeSet<Period> periods = same.stream().map(Value::period).collect(Collectors.toCollection(TreeSet::new));
        CellRange cells = first.cells;
        for (Value value : same) {
            cells = cells.with(value.cells);
        }
        String when = periods.size() == 1
                ? periods.first().words()
                : periods.size() + " periods, " + periods.first().words() + " to "
                        + periods.last().words();
        return "%-9s %d values  %s, %s, %s  [%s]"
                .formatted(cells, same.size(), first.unit, when, first.parts, first.became);
    }

    /** A value and its meaning in short. */
    private record Value(CellRange cells, String count, String unit, Period period, String parts, String became) {
        String line() {
            return "%-6s %s  %s, %s, %s  [%s]".formatted(place(), count, unit, period.words(), parts, became);
        }

        private String place() {
            Address first = cells.first();
            return first.equals(cells.last()) ? first.toString() : cells.toString();
        }

        String combination() {
            return unit + parts + became;
        }
    }
}
