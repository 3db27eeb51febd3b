package org.foireturns.meaning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.ValueTerm;

/** What a key says that stands for nought: "none", "none (zero)", "we had no such crimes at all". */
final class NoneInWords {
    /** "None (zero)". */
    private static final Pattern AGAIN = Pattern.compile("[(\\[]\\s*([^()\\[\\]]{1,20}?)\\s*[)\\]]");

    private static final Pattern END = Pattern.compile("\\s*[.;]?\\s*$");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private NoneInWords() {}

    /** "None", "none recorded", "there were none", "we had no such crimes at all". */
    static boolean is(String meaning, Grammar grammar) {
        String said = AGAIN.matcher(meaning)
                .replaceAll(again -> again.group(1).equals("0") || grammar.isExactly(ValueTerm.NIL, again.group(1))
                        ? ""
                        : again.group());
        List<String> words =
                List.of(SPACE.split(END.matcher(said).replaceFirst("").strip()));
        return grammar.isExactly(ValueTerm.NIL, meaning)
                || IntStream.range(0, words.size())
                        .filter(at -> grammar.isExactly(ValueTerm.NIL, words.get(at)))
                        .anyMatch(at -> addsNothing(words.subList(0, at), grammar)
                                && addsNothing(words.subList(at + 1, words.size()), grammar));
    }

    /** Whether "none" is among the words, which in a label may be unknown. */
    static boolean among(String words, Grammar grammar) {
        return WORD.matcher(words).results().anyMatch(word -> grammar.isExactly(ValueTerm.NIL, word.group()));
    }

    /** Whether words around "none" leave it as it is: "there were", "recorded", "of these offences". */
    private static boolean addsNothing(List<String> words, Grammar grammar) {
        String text = String.join(" ", words);
        Reading reading = grammar.read(text);
        return words.isEmpty()
                || grammar.isExactly(NoteTerm.KNOWN, text)
                || (reading.whole()
                        && reading.facts().stream()
                                .allMatch(fact -> fact instanceof Fact.Counts
                                        || fact instanceof Fact.Whole
                                        || fact instanceof Fact.OfWhich));
    }
}
