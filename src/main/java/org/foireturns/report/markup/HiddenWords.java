package org.foireturns.report.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Visibility;

/** The texts of hidden cells that stand nowhere in sight; no sentence of ours may carry them out of the file. */
final class HiddenWords {
    static final String WITHHELD =
            "This is about a hidden row, column or sheet; what stands there is not repeated here.";

    /** Shorter texts stand in any sentence by chance. */
    private static final int SHORTEST = 3;

    private final Set<String> texts = new HashSet<>();

    HiddenWords(List<Grid> grids) {
        Set<String> seen = new HashSet<>();
        for (Grid grid : grids) {
            for (Cell cell : grid.cells()) {
                boolean hidden = grid.visibility() != Visibility.VISIBLE
                        || grid.outOfView().cell(cell.address());
                (hidden ? texts : seen).add(cell.text().strip());
            }
        }
        texts.removeAll(seen);
        texts.removeIf(text -> text.length() < SHORTEST);
    }

    /** The sentence, or that it is withheld. */
    String without(String sentence) {
        return texts.stream().anyMatch(sentence::contains) ? WITHHELD : sentence;
    }
}
