package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Question;
import org.foireturns.grammar.Reading;
import org.foireturns.words.AgeTerm;
import org.foireturns.words.CountTerm;
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
 *   <li>"Messenger, which we keep apart, six times": what is told in between says nothing of the number;
 *   <li>"11 and under 23": or "under 12 - 49": behind an open age stands a number.
 * </ul>
 */
final class SaidOtherwise {
    private static final Question<SaidOtherwise> OF_GRAMMAR = new Question<>();

    /** "2024 / 25" is a year. */
    private static final Pattern STROKE = Pattern.compile("(?<!\\b(?:19|20)[0-9]{2})\\s+/\\s+");

    /** "8 (1)", an age and how many victims were of it. */
    private static final Pattern IN_BRACKETS = Pattern.compile("(?<![0-9(/-])\\b([0-9]{1,2})\\s*\\(([0-9]{1,3})\\)");

    private static final int FEWEST_AGES = 3;
    private static final int ADULT = 18;
    private static final int MOST_OF_ASIDE = 2;

    private final Grammar grammar;
    private final Pattern ageBefore;
    private final Pattern ageOf;
    private final Pattern openAge;
    private final Pattern ageBehind;
    private final Pattern actor;
    private final Pattern aside;
    private final TurnsOfPhrase turns;
    private final GenderLetters genders;

    static SaidOtherwise of(Grammar grammar) {
        return grammar.answer(OF_GRAMMAR, "", none -> new SaidOtherwise(grammar));
    }

    private SaidOtherwise(Grammar grammar) {
        this.grammar = grammar;
        this.turns = new TurnsOfPhrase(grammar);
        this.genders = new GenderLetters(grammar);
        this.actor = grammar.pattern("(?iu)(?<!\\p{L})(the\\s+)?(?:"
                + grammar.anyOf(new Term(ValueTerm.BESIDE, "suspect"), new Term(ValueTerm.BESIDE, "officer"))
                + ")\\s+(\\p{L}+)\\s+(?=\\p{L})");
        this.aside = grammar.pattern(
                "(?iu),\\s+((?:" + grammar.anyOf(new Term(TextTerm.CLAUSE, "")) + ")\\s[^,;:0-9]{3,40}),\\s+");
        this.ageBefore = grammar.pattern("(?iu)\\b(" + grammar.anyOf(new Term(ValueTerm.AXIS, "victim_age"))
                + ")\\s*[:–-]?\\s+(?=[0-9]+\\s*\\(|[0-9]+\\s+(?:\\p{L}|[0-9])|\\p{L}+(?:-\\p{L}+)?\\s+(?:"
                + grammar.anyOf(new Term(TextTerm.VERB, "")) + ")\\s)");
        this.ageOf = grammar.pattern("(?iu)\\b(" + grammar.anyOf(new Term(ValueTerm.AXIS, "victim_age")) + ")\\s+(?:"
                + grammar.anyOf(new Term(CountTerm.READ_AS, "of")) + ")\\s+(?=[0-9])");
        this.ageBehind = grammar.pattern("(?iu)\\b((?:" + grammar.anyOf(new Term(AgeTerm.UNDER, "")) + "|"
                + grammar.anyOf(new Term(AgeTerm.OVER, "")) + ")\\s[0-9]{1,2})\\s+[-–—]\\s+(?=[0-9]+\\s*$)");
        this.openAge = grammar.pattern("(?<=[\\p{L}0-9] )("
                + grammar.anyOf(new Term(AgeTerm.AND_UNDER, ""), new Term(AgeTerm.AND_OVER, ""))
                + ")(?: +(?=[0-9]+ *(?:[,;.)]|$|\\s[0-9]))|\\s+[-–—]\\s+(?=[0-9]))");
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
        String plainly = turns.plainly(sentence);
        String spelled = genders.spelled(plainly);
        String aged = withAges(withAgeOf(spelled));
        String closed =
                ageBehind.matcher(openAge.matcher(aged).replaceAll("$1: ")).replaceAll("$1: ");
        String parted = STROKE.matcher(closed).replaceAll(", ");
        String counted = ageBefore.matcher(parted).replaceFirst("$1, ");
        Axis age = counted.equals(parted) ? null : Axis.VICTIM_AGE;
        List<Way> ways = new ArrayList<>(List.of(
                new Way(plainly, null),
                new Way(spelled, Axis.VICTIM_GENDER),
                new Way(aged, Axis.VICTIM_AGE),
                new Way(closed, null),
                new Way(parted, null),
                new Way(counted, age),
                new Way(withoutAsides(counted), age),
                new Way(withoutRepeats(counted), age)));
        ways.removeIf(way -> way.text.equals(sentence));
        String passive = withoutActor(parted);
        if (!passive.equals(parted)) {
            ways.add(new Way(passive, Axis.PLATFORM));
        }
        return ways.stream().distinct().toList();
    }

    /** "And Facebook Messenger, which we keep apart, six times": what is told in between counts nothing. */
    private String withoutAsides(String sentence) {
        return aside.matcher(sentence).replaceAll(found -> {
            Reading reading = grammar.read(found.group(1));
            boolean plainly = reading.residue().size() <= MOST_OF_ASIDE
                    && reading.facts().stream()
                            .allMatch(fact -> fact instanceof Fact.Filler filler && filler.kind() != CountTerm.HEDGE);
            return plainly ? " " : Matcher.quoteReplacement(found.group());
        });
    }

    /** "The age of 8 is not known" says how many ages are not known. */
    private String withAgeOf(String sentence) {
        return grammar.read(sentence).says(Fact.Unknown.class)
                ? ageOf.matcher(sentence).replaceFirst("$1, ")
                : sentence;
    }

    /** "Ages, with victims in brackets: 8 (1), 9 (3), 10 (9)": numbers in their order before numbers in brackets. */
    private String withAges(String sentence) {
        Matcher pairs = IN_BRACKETS.matcher(sentence);
        int count = 0;
        int last = -1;
        String over = pairs.find() ? sentence.substring(0, pairs.start()) : "";
        pairs.reset();
        boolean rising = grammar.read(over).all(Fact.Names.class).anyMatch(names -> names.axis() == Axis.VICTIM_AGE);
        while (pairs.find()) {
            int age = Integer.parseInt(pairs.group(1));
            rising &= age > last && age < ADULT;
            last = age;
            count++;
        }
        return rising && count >= FEWEST_AGES && grammar.read(over).says(Fact.Counts.class)
                ? IN_BRACKETS.matcher(sentence).replaceAll(aged() + " $1: $2 " + victims())
                : sentence;
    }

    private String aged() {
        return grammar.written("aged");
    }

    private String victims() {
        return grammar.written("victims");
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
