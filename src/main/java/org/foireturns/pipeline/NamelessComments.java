package org.foireturns.pipeline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;

/**
 * Comments without the name of whoever wrote them where a file no longer says whose it is: LibreOffice keeps "Smith,
 * J.:" as the first line of what it took over from Excel. A first line whose words are known is no name: "Excluded:".
 */
final class NamelessComments {
    private static final Pattern NAMED = Pattern.compile("\\s*([^:\\n]{1,40}):\\s*\\n\\s*(\\S.*)", Pattern.DOTALL);

    private final Understanding words;

    private NamelessComments(Understanding words) {
        this.words = words;
    }

    static Workbook of(Workbook workbook, Understanding words) {
        NamelessComments nameless = new NamelessComments(words);
        return workbook.grids().stream().allMatch(grid -> grid.comments().isEmpty())
                ? workbook
                : workbook.changed(nameless::of);
    }

    private Grid of(Grid grid) {
        List<Comment> without = grid.comments().stream().map(this::without).toList();
        return grid.commented(without);
    }

    private Comment without(Comment comment) {
        Matcher named = NAMED.matcher(comment.text());
        boolean isName = named.matches()
                && words.grammar().read(named.group(1)).residue().stream()
                        .anyMatch(word -> !words.normaliser().notes().isOfNotes(word)
                                && word.chars().anyMatch(Character::isLetter));
        return isName ? new Comment(comment.cell(), named.group(2)) : comment;
    }
}
