package org.foireturns.pipeline;

import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.ShownText;
import org.foireturns.normalise.NoteWords;

/**
 * What sentences of comments say to somebody who asks about numbers. One that says nothing of any number is a courtesy:
 * "checked by JS", "extracted from Niche on 5 June 2025". Any word that nobody knows may say something, but for names;
 * so may a question.
 */
final class CommentSpeech {
    /** How the vocabulary calls the numbers that a force answers with. */
    private static final String ANSWER = "answer";

    /** A day without its year: "12/6". */
    private static final Pattern DAY =
            Pattern.compile("(?<![0-9/])[0-9]{1,2}[/.][0-9]{1,2}(?:[/.][0-9]{2,4})?(?![0-9/])");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,4}");
    private static final Pattern NAME = Pattern.compile("\\p{L}*\\p{Lu}[\\p{L}'\u2019-]*");

    private final Grammar grammar;
    private final NoteWords words;

    CommentSpeech(Understanding words) {
        this.grammar = words.grammar();
        this.words = words.normaliser().notes();
    }

    boolean isCourtesy(String sentence) {
        String rest = DAY.matcher(sentence).replaceAll(" ").strip();
        Reading reading = grammar.read(rest);
        List<String> unknown = reading.residue();
        return !sentence.contains("?")
                && !words.saysApart(rest)
                && !words.saysHeld(rest)
                && reading.facts().stream().allMatch(CommentSpeech::saysNothing)
                && unknown.stream().allMatch(word -> words.isCourtesy(word) || isName(word, rest));
    }

    /** "On 5 June 2025", "ref 12/25"; "agreed" beside a number says that it stands. */
    private static boolean saysNothing(Fact fact) {
        return fact instanceof Fact.Day
                || fact instanceof Fact.Reference
                || (fact instanceof Fact.Standing standing && standing.id().equals(ANSWER));
    }

    /**
     * Whether a sentence that hangs on no number names what a return is of, and nothing more: "Kent Police, FOI 12/25,
     * sexual communication with a child".
     */
    boolean isTitle(String sentence) {
        Reading reading = grammar.read(sentence);
        return reading.whole()
                && reading.facts().stream()
                        .allMatch(fact -> saysNothing(fact)
                                || fact instanceof Fact.OfForce
                                || fact instanceof Fact.OfOffence
                                || fact instanceof Fact.Counts
                                || fact instanceof Fact.Numbering
                                || fact instanceof Fact.Names);
    }

    /** A sentence as it may be shown: a word that nobody knows may be the name of a person. */
    String shown(String sentence) {
        String shown = sentence;
        for (String word : grammar.read(sentence).residue()) {
            shown = words.isOfNotes(word)
                    ? shown
                    : shown.replaceAll("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])", "\u2026");
        }
        return ShownText.of(shown);
    }

    /** Whether a word is the name or the initials of somebody or something: the first one is always in capitals. */
    private static boolean isName(String word, String sentence) {
        boolean shouted = sentence.chars().noneMatch(Character::isLowerCase);
        return shouted
                ? word.equals(sentence) && INITIALS.matcher(word).matches()
                : INITIALS.matcher(word).matches()
                        || (!sentence.startsWith(word) && NAME.matcher(word).matches());
    }
}
