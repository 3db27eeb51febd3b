package org.foireturns.grammar;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foireturns.normalise.Shelves;
import org.foireturns.words.Lexicon;
import org.foireturns.words.VocabularyFiles;
import org.jspecify.annotations.Nullable;

/** What a rule by itself proposes, whatever the others would, as short texts to compare. */
final class Proposed {
    static final Lexicon LEXICON = VocabularyFiles.lexicon(
            Shelves.books().words().lists(),
            Shelves.books().forces(),
            Shelves.books().platforms());

    private Proposed() {}

    /**
     * All that a rule proposes at the beginning of a text, in the order of the alphabet: what each phrase says, and in
     * angle brackets the words that it leaves; null when it proposes nothing.
     */
    static @Nullable String by(Rule rule, String text) {
        return at(rule, text, 0);
    }

    /** The same for the phrases that begin behind some tokens. */
    static @Nullable String at(Rule rule, String typed, int start) {
        Text text = text(typed);
        TreeSet<String> proposed = new TreeSet<>();
        rule.propose(text, start, edge -> proposed.add(said(text, edge)));
        return proposed.isEmpty() ? null : String.join("; ", proposed);
    }

    static Text text(String typed) {
        return new Text(LEXICON.tokens(typed), LEXICON);
    }

    private static String said(Text text, Edge edge) {
        StringBuilder left = new StringBuilder();
        for (int at = edge.end(); at < text.size(); at++) {
            left.append(text.token(at).spaced() ? " " : "")
                    .append(text.token(at).typed());
        }
        String facts = edge.facts().stream().map(Grammars::said).collect(Collectors.joining(" + "));
        return left.isEmpty() ? facts : facts + " <" + left.toString().strip() + ">";
    }
}
