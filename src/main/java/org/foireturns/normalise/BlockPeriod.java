package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foireturns.model.Block;
import org.foireturns.model.Label;
import org.foireturns.model.Period;

/** The period of a block whose labels do not say one: from the lines over it, the sheet, the file, the request. */
final class BlockPeriod {
    private BlockPeriod() {}

    /** What stands over the columns of labels: "Platform (April to June 2020)". */
    private static List<String> heads(Block block) {
        return block.labels().stream()
                .map(Label::head)
                .filter(java.util.Objects::nonNull)
                .map(Label::text)
                .distinct()
                .toList();
    }

    static Optional<Period> of(Block block, Scene scene) {
        List<String> lines = new ArrayList<>();
        lines.add(scene.sheet());
        block.above().stream().map(Label::text).forEach(lines::add);
        block.titles().stream().map(Label::text).forEach(lines::add);
        heads(block).forEach(lines::add);
        for (int i = lines.size() - 1; i >= 0; i--) {
            List<Period> named =
                    PeriodReader.in(lines.get(i)).stream().distinct().toList();
            if (named.size() == 1) {
                return Optional.of(named.get(0));
            }
        }
        Optional<Period> only = scene.clues().onlyPeriod();
        if (only.isPresent()) {
            return only;
        }
        List<Period> asked = scene.request().periods();
        return asked.size() == 1 ? Optional.of(asked.get(0)) : Optional.empty();
    }
}
