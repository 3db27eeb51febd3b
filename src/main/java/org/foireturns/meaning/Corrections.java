package org.foireturns.meaning;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.normalise.CorrectionWords;

/**
 * Notes that a number of the return should be another: "female victims aged 12-15 should read 104, not 140". The number
 * that is wrong is asked about where it stands; one that was put right already stands nowhere.
 */
final class Corrections implements NoteReader {
    private static final String NUMBER = "(?<![0-9.,/-])([0-9][0-9,]{0,8})(?![0-9/-])";

    private final Pattern wrongBefore;
    private final Pattern wrongBehind;
    private final Pattern wrongGiven;
    private final Pattern wrongBeside;

    private final CorrectionWords words;

    Corrections(CorrectionWords words, Grammar grammar) {
        this.words = words;
        String should = words.shouldBe();
        String not = words.insteadOf();
        this.wrongBefore = grammar.pattern("(?iu)" + NUMBER + "[^.;]{0,60}?\\b(?:" + should + ")\\s+" + NUMBER);
        this.wrongBehind = grammar.pattern("(?iu)\\b(?:" + should + ")\\s+" + NUMBER + "[^.;0-9]{0,30}?\\b(?:" + not
                + ")\\s+(?:\\p{L}+\\s+){0,3}" + NUMBER);
        this.wrongGiven = grammar.pattern("(?iu)\\b(?:" + words.givenAs() + ")\\s+" + NUMBER + "[^0-9]{1,40}?\\b(?:"
                + words.correctedTo() + ")\\s+" + NUMBER);
        this.wrongBeside = grammar.pattern(
                "(?iu)" + NUMBER + "\\s*[(,]?\\s*\\b(?:" + not + ")\\s+(?:\\p{L}+\\s+)?" + NUMBER + "\\s*\\)?");
    }

    @Override
    public Stream<Caveat> read(Note note) {
        Set<String> wrong = wrong(note.text().text());
        return wrong.isEmpty()
                ? Stream.empty()
                : Stream.of(Caveat.of(
                        note,
                        note.only(),
                        value -> wrong.contains(number(value.cell())),
                        "says that it should be another number"));
    }

    /** Whether a text says that a number should be another. */
    boolean correct(String text) {
        return !wrong(text).isEmpty();
    }

    private Set<String> wrong(String text) {
        Set<String> wrong = new HashSet<>();
        Matcher behind = wrongBehind.matcher(text);
        while (behind.find()) {
            wrong.add(digits(behind.group(2)));
        }
        Matcher beside = wrongBeside.matcher(text);
        while (reads(text) && beside.find()) {
            wrong.add(digits(beside.group(2)));
        }
        Matcher given = wrongGiven.matcher(text);
        while (given.find()) {
            wrong.add(digits(given.group(1)));
        }
        Matcher before = wrongBefore.matcher(text);
        while (wrong.isEmpty() && before.find()) {
            wrong.add(digits(before.group(1)));
        }
        return wrong;
    }

    /** Whether a text asks to read a number otherwise: "please read males aged 12-15 as 23 (not 22)". */
    private boolean reads(String text) {
        return words.asksToRead(text);
    }

    private static String number(Cell cell) {
        return digits(cell.text().strip());
    }

    private static String digits(String number) {
        return number.replace(",", "");
    }
}
