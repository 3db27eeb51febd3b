package org.foireturns.sentences;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.normalise.CorrectionWords;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/**
 * Reads sentences of a letter by which it corrects itself: "The number for Facebook should read 11, not 14", "The
 * correct number of offences is therefore 141", "The figure of 99 for Snapchat should be read as 94", "Please amend the
 * figure for Kik from 4 to 5".
 */
final class CorrectionReader {
    private static final String NUMBER = "(?<![0-9.,/-])([0-9][0-9,]{0,8})(?![0-9/-]|\\.[0-9])";
    private static final String END = "\\s*\\)?\\s*\\.?\\s*$";

    private final Grammar grammar;
    private final Statements statements;
    private final CorrectionWords words;
    /** "The figure of 99". */
    private final Pattern given;

    private final Pattern therefore;
    private final Pattern should;
    private final Pattern fromTo;
    /** "Please read 40 as 42 in the row of Snapchat": which number that is, nobody can be sure. */
    private final Pattern as;

    private final Pattern rightFigure;
    /** "The figure to use for 2023/24 is 214". */
    private final Pattern called;

    private final Pattern speaks;
    private final Pattern revised;
    private final Pattern heading;
    private final Pattern anyNumber;

    CorrectionReader(Grammar grammar, Statements statements, CorrectionWords words) {
        this.grammar = grammar;
        this.statements = statements;
        this.words = words;
        String not = words.insteadOf();
        String readAs = "(?:" + grammar.anyOf(new Term(CountTerm.READ_AS, ""), new Term(CountTerm.READ_AS, "to")) + ")";
        String from = "(?:" + grammar.anyOf(new Term(TextTerm.FROM, "")) + ")";
        this.given = grammar.pattern(
                "(?iu)\\s+(?:" + grammar.anyOf(new Term(CountTerm.READ_AS, ""), new Term(CountTerm.READ_AS, "of"))
                        + ")?\\s*" + NUMBER);
        String be = "(?:" + words.shouldBe() + "|" + words.areReally() + ")";
        String figure = "(?:" + words.correctFigure() + ")";
        this.therefore = grammar.pattern("(?iu)(?:,\\s*)?\\b(?:" + words.therefore() + ")\\b,?\\s*");
        this.should = grammar.pattern("(?iu)^(.+?)\\s+" + be + "\\s+(?:" + readAs + "\\s+)?" + NUMBER
                + "(?:\\s*[,(]?\\s*\\b(?:" + not + ")\\s+(?:\\p{L}+\\s+)?" + NUMBER + ")?" + END);
        this.fromTo = grammar.pattern("(?iu)^(?:" + words.readAs() + ")\\s+(.+?)\\s+" + from + "\\s+" + NUMBER + "\\s+"
                + readAs + "\\s+" + NUMBER + END);
        this.anyNumber = Pattern.compile(NUMBER);
        this.heading = grammar.pattern("(?iu)^\\W*(?:" + words.correctionHeading() + ")\\b[^:]{0,40}:\\s*");
        this.revised = grammar.pattern(
                "(?iu)\\b(?:" + words.revisedNumber() + ")\\s+(?:" + words.revisedTo() + ")\\s+" + NUMBER);
        this.as = grammar.pattern(
                "(?iu)\\b(?:" + words.readAs() + ")\\s+[^0-9]{0,60}?" + NUMBER + "\\s+" + readAs + "\\s+" + NUMBER);
        this.rightFigure = grammar.pattern("(?iu)\\b" + figure + "\\b");
        this.called = grammar.pattern("(?iu)\\b" + figure + "\\b.{0,100}?" + NUMBER + END);
        this.speaks = grammar.pattern("(?iu)\\b" + be + "\\s+(?:" + readAs + "\\s+)?" + NUMBER + "|\\b" + figure
                + "\\b.{0,100}" + NUMBER + END + "|" + fromTo.pattern() + "|" + as.pattern());
    }

    /**
     * What a sentence corrects; null when it corrects nothing.
     *
     * @param before what the sentence before it stated
     */
    @Nullable
    Correction in(String typed, List<Statement> before) {
        Matcher now = revised.matcher(typed);
        if (now.find() && !before.isEmpty()) {
            return ofBefore(typed, digits(now.group(1)), before);
        }
        String bare = heading.matcher(typed).replaceFirst("");
        Correction correction = in(therefore.matcher(bare).replaceAll(" ").strip(), typed);
        return correction == null && !bare.equals(typed) ? ofAll(bare) : correction;
    }

    /** "Erratum: for 118 read 119": which of its numbers are wrong, nobody can be sure; null where it tells none. */
    private @Nullable Correction ofAll(String bare) {
        Reading reading = grammar.read(bare);
        boolean counts =
                reading.says(Fact.Counts.class) || reading.facts().stream().anyMatch(Clause::isCategory);
        if (counts) {
            return null;
        }
        Set<String> numbers = new HashSet<>();
        Matcher number = anyNumber.matcher(bare);
        while (number.find()) {
            numbers.add(digits(number.group(1)));
        }
        return numbers.size() < 2 ? null : new Correction(null, Map.of(), numbers);
    }

    /** "This number has since been revised to 403": of the only number before it; of several nobody knows which. */
    private Correction ofBefore(String typed, String right, List<Statement> before) {
        Matcher rest = revised.matcher(typed);
        String behind = rest.find() ? typed.substring(rest.end()) : "";
        boolean plainly = before.size() == 1 && behind.chars().noneMatch(Character::isDigit);
        Map<Axis, Object> categories = plainly ? categories(before.get(0).label()) : null;
        Set<String> wrong = new HashSet<>();
        before.forEach(each -> wrong.add(each.number()));
        return categories == null
                ? new Correction(null, Map.of(), wrong)
                : new Correction(before.get(0).saying(right), categories, wrong);
    }

    private @Nullable Correction in(String sentence, String typed) {
        if (!speaks.matcher(sentence).find() || grammar.read(sentence).says(Fact.Youngest.class)) {
            return null;
        }
        Matcher from = fromTo.matcher(sentence);
        if (from.matches()) {
            return of(typed, from.group(1), from.group(3), Set.of(digits(from.group(2))));
        }
        Matcher readAs = as.matcher(sentence);
        if (readAs.find()) {
            return of(typed, "", "", Set.of(digits(readAs.group(1))));
        }
        Matcher reads = should.matcher(sentence);
        if (reads.matches()) {
            Set<String> wrong = new HashSet<>();
            if (reads.group(3) != null) {
                wrong.add(digits(reads.group(3)));
            }
            Matcher wrongGiven = given.matcher(reads.group(1));
            String label = reads.group(1);
            if (wrongGiven.find() && (wrong.isEmpty() || wrong.contains(digits(wrongGiven.group(1))))) {
                wrong.add(digits(wrongGiven.group(1)));
                label = wrongGiven.replaceFirst("");
            }
            return of(typed, label, reads.group(2), wrong);
        }
        if (!rightFigure.matcher(sentence).find() || words.asksToRead(sentence)) {
            return of(typed, "", "", Set.of());
        }
        Correction right = of(typed, rightFigure.matcher(sentence).replaceAll("number"), "", Set.of());
        Matcher figure = called.matcher(sentence);
        return right != null && figure.find() ? right.calling(digits(figure.group(1))) : right;
    }

    /**
     * A correction whose words, with the right number behind them, state that number and nothing else; one that is not
     * understood names at least what it may speak of.
     */
    private @Nullable Correction of(String typed, String label, String right, Set<String> wrong) {
        List<Statement> stated = label.isBlank() ? List.of() : statements.in(label + " " + digits(right), true, true);
        if (stated.size() == 1) {
            Statement only = stated.get(0);
            Map<Axis, Object> categories = categories(only.label());
            if (categories != null && !only.number().isEmpty()) {
                return new Correction(only, categories, wrong);
            }
        }
        Map<Axis, Object> named = categories(typed);
        boolean ofOffences = grammar.read(typed).says(Fact.Counts.class) || named == null || !named.isEmpty();
        return ofOffences || !wrong.isEmpty() ? new Correction(null, named == null ? Map.of() : named, wrong) : null;
    }

    private @Nullable Map<Axis, Object> categories(String text) {
        return Correction.categories(text, grammar);
    }

    private static String digits(String number) {
        return number.replace(",", "");
    }
}
