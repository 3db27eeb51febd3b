package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Question;
import org.foireturns.words.AgeTerm;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TextTerm;
import org.foireturns.words.Token;
import org.foireturns.words.ValueTerm;
import org.jspecify.annotations.Nullable;

/**
 * Other ways to write a sentence of which nothing is understood as it stands, each with the same words and numbers:
 *
 * <ul>
 *   <li>"41 aged 0-11 / 57 aged 16+": a stroke between spaces parts the things of a list;
 *   <li>"Victim age: 29 (11 and under)": behind the name of what is counted by stands a number of victims, and no age;
 *   <li>"eighty-one of the victims were girls (81)": a number that stands again in brackets is one number;
 *   <li>"officers recorded Snapchat on 41 occasions": who used or recorded platforms is not what is counted;
 *   <li>"11 and under 23": behind an open age stands a number.
 * </ul>
 */
final class SaidOtherwise {
    private static final Question<SaidOtherwise> OF_GRAMMAR = new Question<>();

    /** "2024 / 25" is a year. */
    private static final Pattern STROKE = Pattern.compile("(?<!\\b(?:19|20)[0-9]{2})\\s+/\\s+");

    private final Grammar grammar;
    private final Pattern ageBefore;
    private final Pattern openAge;
    private final Pattern actor;

    static SaidOtherwise of(Grammar grammar) {
        return grammar.answer(OF_GRAMMAR, "", none -> new SaidOtherwise(grammar));
    }

    private SaidOtherwise(Grammar grammar) {
        this.grammar = grammar;
        this.actor = grammar.pattern("(?iu)(?<!\\p{L})(the\\s+)?(?:"
                + grammar.anyOf(new Term(ValueTerm.BESIDE, "suspect"), new Term(ValueTerm.BESIDE, "officer"))
                + ")\\s+(\\p{L}+)\\s+(?=\\p{L})");
        this.ageBefore = grammar.pattern("(?iu)\\b(" + grammar.anyOf(new Term(ValueTerm.AXIS, "victim_age"))
                + ")\\s*[:–-]?\\s+(?=[0-9]+\\s*\\(|[0-9]+\\s+(?:\\p{L}|[0-9]))");
        this.openAge = grammar.pattern(
                "(?<=[0-9] )(" + grammar.anyOf(new Term(AgeTerm.AND_UNDER, "")) + ") +(?=[0-9]+ *(?:[,;.)]|$))");
    }

    /**
     * One other way.
     *
     * @param of what all that is counted in it must be: ages behind "Age: ", platforms that somebody used; null where
     *     it may be anything
     */
    record Way(String text, @Nullable Axis of) {}

    /** The other ways, the one that changes least first; each goes on from the one before it. */
    List<Way> ways(String sentence) {
        String closed = openAge.matcher(sentence).replaceAll("$1: ");
        String parted = STROKE.matcher(closed).replaceAll(", ");
        String counted = ageBefore.matcher(parted).replaceFirst("$1, ");
        Axis age = counted.equals(parted) ? null : Axis.VICTIM_AGE;
        List<Way> ways = new ArrayList<>(List.of(
                new Way(closed, null),
                new Way(parted, null),
                new Way(counted, age),
                new Way(withoutRepeats(counted), age)));
        ways.removeIf(way -> way.text.equals(sentence));
        String passive = withoutActor(parted);
        if (!passive.equals(parted)) {
            ways.add(new Way(passive, Axis.PLATFORM));
        }
        return ways.stream().distinct().toList();
    }

    /** A sentence without the first of those who used or recorded something. */
    private String withoutActor(String text) {
        Matcher actors = actor.matcher(text);
        boolean acts = actors.find()
                && (actors.group(1) != null || !endsWithNumber(text.substring(0, actors.start())))
                && (grammar.isExactly(TextTerm.FILLER, actors.group(2))
                        || grammar.isExactly(NoteTerm.KNOWN, actors.group(2)));
        return acts ? text.substring(0, actors.start()) + text.substring(actors.end()) : text;
    }

    /** "14 suspects used Snapchat" counts suspects; "in 14 the suspect used Snapchat" does not. */
    private boolean endsWithNumber(String before) {
        List<Phrase> phrases = grammar.read(before).phrases();
        return !phrases.isEmpty() && phrases.get(phrases.size() - 1).fact() instanceof Fact.Number;
    }

    /** A sentence without the numbers that stand in brackets of their own behind the same number. */
    private String withoutRepeats(String text) {
        List<Token> tokens = grammar.tokens(text);
        List<Phrase> numbers = grammar.read(text).phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.Number)
                .toList();
        List<Phrase> repeats = new ArrayList<>();
        for (int i = 1; i < numbers.size(); i++) {
            Phrase number = numbers.get(i);
            boolean alone = number.first() > 0
                    && number.end() < tokens.size()
                    && tokens.get(number.first() - 1).isSign("(")
                    && tokens.get(number.end()).isSign(")");
            if (alone && number.fact().equals(numbers.get(i - 1).fact())) {
                repeats.add(number);
            }
        }
        return without(repeats, tokens, text);
    }

    private static String without(List<Phrase> repeats, List<Token> tokens, String text) {
        if (repeats.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            int here = at;
            Token token = tokens.get(at);
            if (repeats.stream().noneMatch(phrase -> phrase.first() - 1 <= here && here <= phrase.end())) {
                boolean behind = repeats.stream().anyMatch(phrase -> phrase.end() + 1 == here);
                rest.append(behind && !token.isSign(",") ? "," : "")
                        .append(token.spaced() ? " " : "")
                        .append(token.typed());
            }
        }
        return rest.toString().strip();
    }
}
