package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.foireturns.model.Block;
import org.foireturns.model.Label;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The period of a block whose labels do not say one: from the lines over it, the sheet, the file, the request.
 *
 * @param period null when nothing says one
 * @param source where it was found, for an officer
 */
record BlockPeriod(@Nullable Period period, String source) {

    static BlockPeriod of(Block block, Scene scene) {
        List<Line> lines = lines(block, scene);
        for (int i = lines.size() - 1; i >= 0; i--) {
            List<Period> named =
                    PeriodReader.in(lines.get(i).text()).stream().distinct().toList();
            if (named.size() == 1) {
                return new BlockPeriod(named.get(0), lines.get(i).source());
            }
        }
        Optional<Period> only = scene.clues().onlyPeriod();
        if (only.isPresent()) {
            return new BlockPeriod(only.get(), "the only one that the file names");
        }
        List<Period> asked = scene.request().periods();
        return asked.size() == 1
                ? new BlockPeriod(asked.get(0), "the only one that the request asks about")
                : new BlockPeriod(null, "");
    }

    /** A text that may name the period. */
    private record Line(String text, String source) {}

    /** From the farthest to the nearest. */
    private static List<Line> lines(Block block, Scene scene) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(scene.sheet(), "from the sheet's name"));
        block.above().forEach(line -> lines.add(from("a line above the table", line)));
        block.titles().forEach(title -> lines.add(from("the title", title)));
        block.labels().stream()
                .map(Label::head)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(head -> lines.add(from("the head of a column", head)));
        return lines;
    }

    private static Line from(String what, Label label) {
        return new Line(label.text(), "from " + what + " (" + label.cell().address() + ")");
    }

    Optional<Period> found() {
        return Optional.ofNullable(period);
    }

    /** "2022/23, from the title (A1)"; empty when it is not known. */
    String words() {
        return period == null ? "" : period.words() + ", " + source;
    }
}
