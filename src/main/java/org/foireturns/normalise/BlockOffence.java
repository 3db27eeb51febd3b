package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Block;
import org.foireturns.model.Label;
import org.foireturns.normalise.LabelMeaning.OfOffence;
import org.jspecify.annotations.Nullable;

/** Whether a table as a whole counts another offence than the one asked about, by the lines over it. */
final class BlockOffence {
    private BlockOffence() {}

    /** The nearest line over the table that names an offence, when it names only others; else null. */
    static @Nullable Label other(Block.Table table, Scene scene, Vocabulary vocabulary, Meanings meanings) {
        String asked = scene.request().offence();
        if (meanings.all().anyMatch(OfOffence.class::isInstance)) {
            return null;
        }
        List<Label> lines = new ArrayList<>(table.above());
        lines.addAll(table.labels());
        Label found = null;
        for (Label line : lines) {
            if (vocabulary.namesOffence(asked, line.text())) {
                found = null;
            } else if (vocabulary.namesOtherOffence(asked, line.text())) {
                found = line;
            }
        }
        if (found == null || table.titles().contains(found)) {
            return found;
        }
        return scene.clues().namesOffence() ? null : found;
    }
}
