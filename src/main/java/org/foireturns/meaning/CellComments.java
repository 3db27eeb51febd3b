package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;

/**
 * What hangs on the cells of a return, sentence by sentence, and which of it was heard.
 *
 * <p>One on a sign explains it: "fewer than 5" on "*".
 */
final class CellComments {
    /** A sign has no more characters. */
    private static final int LONGEST_SIGN = 3;

    private final List<Sentence> sentences = new ArrayList<>();
    private final Set<Sentence> heard = new HashSet<>();

    /**
     * A sentence of a comment.
     *
     * @param cell on which it hangs
     * @param note what it says as a note by itself
     */
    record Sentence(String sheet, Address cell, String words, String note) {}

    CellComments(List<Grid> sheets) {
        sheets.forEach(sheet -> sheet.comments().forEach(comment -> look(sheet, comment)));
    }

    private void look(Grid sheet, Comment comment) {
        Cell on = sheet.cell(comment.cell());
        String cell = on == null ? "" : on.text().strip();
        boolean ofSign = isSign(cell) && !comment.text().startsWith(cell);
        for (String words : comment.sentences()) {
            String note = ofSign ? cell + " = " + comment.text() : words;
            sentences.add(new Sentence(sheet.sheet(), comment.cell(), words, note));
        }
    }

    private static boolean isSign(String cell) {
        return !cell.isEmpty() && cell.length() <= LONGEST_SIGN && cell.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** What they say as notes by themselves. */
    List<String> notes() {
        return sentences.stream().map(Sentence::note).distinct().toList();
    }

    List<Sentence> on(String sheet) {
        return sentences.stream()
                .filter(sentence -> sentence.sheet().equals(sheet))
                .toList();
    }

    /** Hears those that change what numbers say. */
    void hear(Caveats caveats, List<TableMeaning> tables) {
        sentences.stream()
                .filter(sentence -> caveats.change(NotePlace.ofComment(sentence.cell(), sentence.note()), tables))
                .forEach(heard::add);
    }

    /** Hears those that say what a sign or a code of the return stands for. */
    void hear(Signs signs, Map<String, String> codes, Grammar grammar) {
        sentences.stream()
                .filter(sentence -> signs.explains(sentence.note()) || explains(sentence.note(), codes, grammar))
                .forEach(heard::add);
    }

    private static boolean explains(String note, Map<String, String> codes, Grammar grammar) {
        Set<String> explained = Glossary.in(List.of(), List.of(note), grammar).keySet();
        return !explained.isEmpty() && codes.keySet().containsAll(explained);
    }

    /** Those of a sheet of which something was not heard: that alone. */
    List<Comment> unheard(String sheet) {
        Map<Address, List<String>> left = new LinkedHashMap<>();
        on(sheet).stream()
                .filter(sentence -> !heard.contains(sentence))
                .forEach(sentence -> left.computeIfAbsent(sentence.cell(), none -> new ArrayList<>())
                        .add(sentence.words()));
        return left.entrySet().stream()
                .map(comment -> new Comment(comment.getKey(), String.join("\n", comment.getValue())))
                .toList();
    }
}
