package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;

/**
 * Labels whose comments say what stands for them. What a comment tells takes the place of its label; what it says
 * besides still hangs on it. Where a comment tells two things its label stays as it is.
 *
 * @param tells what the sentences of a comment tell of its label, by sentence; nothing for those that tell nothing
 */
record Commented(Teller tells) {
    /** What the sentences of a comment say in place of a label. */
    @FunctionalInterface
    interface Teller {
        Map<String, String> told(Cell label, Comment comment);
    }

    Workbook writtenOut(Workbook workbook) {
        return workbook.changed(this::writtenOut);
    }

    private Grid writtenOut(Grid grid) {
        Map<Address, String> meant = new HashMap<>();
        List<Comment> left = new ArrayList<>();
        for (Comment comment : grid.comments()) {
            Cell label = grid.cell(comment.cell());
            Map<String, String> told = label == null ? Map.of() : tells.told(label, comment);
            Set<String> meanings = Set.copyOf(told.values());
            if (meanings.size() == 1) {
                meant.put(comment.cell(), meanings.iterator().next());
            }
            String rest = comment.sentences().stream()
                    .filter(sentence -> meanings.size() != 1 || !told.containsKey(sentence))
                    .collect(Collectors.joining("\n"));
            if (!rest.isBlank()) {
                left.add(new Comment(comment.cell(), rest));
            }
        }
        return meant.isEmpty() ? grid : grid.saying(meant).commented(left);
    }
}
