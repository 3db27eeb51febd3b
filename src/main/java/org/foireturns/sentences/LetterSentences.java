package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;

/** Parts the paragraphs of a letter into sentences that state numbers. */
final class LetterSentences {
    /** A sentence that starts with a number behind a full stop, which also ends abbreviations. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile("(?<=[\\p{Ll})0-9]\\.)\\s+(?=[0-9])");

    /** Between the number of all and those of its parts: "126 offences: female 103, male 21". */
    private static final Pattern BEFORE_PARTS = Pattern.compile("\\s*:\\s+|\\s+[-–—]\\s+");

    private static final Pattern STOP = Pattern.compile("\\s*\\.\\s*$");

    /** Of words, in a sentence that is a label and its number. */
    private static final int LONGEST_FRAGMENT = 8;

    /** Of a sentence: fewer are the number of a question, "Question 1.". */
    private static final int FEWEST_WORDS = 4;

    /** A full line that goes on with a small letter, or with the number that ends a list. */
    private static final Pattern WRAPPED =
            Pattern.compile("([^\\n]{56,}[^\\n.:;!?])\\r?\\n(?=\\p{Ll}|[0-9][0-9,]*[.,;)]?(?:\\s*\\n|\\s*$|,))");

    private static final Pattern COLON = Pattern.compile("\\s*:\\s+");

    private static final Pattern THINGS = Pattern.compile(",\\s+");

    private final Statements statements;
    private final WordsOfSentence words;
    private final SentencePairs pairs;
    private final CorrespondingNumbers corresponding;

    LetterSentences(Statements statements, WordsOfSentence words, Grammar grammar) {
        this.statements = statements;
        this.words = words;
        this.pairs = new SentencePairs(grammar);
        this.corresponding = new CorrespondingNumbers(grammar);
    }

    /**
     * What a sentence states that is not understood by itself: with the next, or with what stands before it.
     *
     * @param behind the sentences behind it
     * @param before what the last sentence stated
     */
    List<Statement> beside(String sentence, List<String> behind, List<Statement> before, boolean afterTotal) {
        List<Statement> own = behind.isEmpty() ? List.of() : fragment(sentence, behind.get(0), afterTotal);
        return own.isEmpty() ? corresponding.in(sentence, before) : own;
    }

    /**
     * A sentence and the next as one, where that says how many are unknown and not of what, or where one of them has a
     * number and the other says what it counts; else nothing.
     */
    String withNext(String sentence, List<String> behind) {
        if (behind.isEmpty()) {
            return "";
        }
        return words.tellsUnknown(behind.get(0))
                ? STOP.matcher(sentence).replaceFirst("") + ", " + behind.get(0)
                : pairs.joined(STOP.matcher(sentence).replaceFirst(""), behind.get(0));
    }

    /**
     * What the first of several brief sentences in a row states, each a category with its number: "233 females. 57
     * males.", "Aged 11 and under: 33. Aged 12 to 15: 139."
     */
    List<Statement> fragment(String sentence, String next, boolean afterTotal) {
        if (sentence.split("\\s+").length > LONGEST_FRAGMENT || next.split("\\s+").length > LONGEST_FRAGMENT) {
            return List.of();
        }
        List<Statement> first = statements.in(sentence, afterTotal, true);
        List<Statement> second = statements.in(next, afterTotal, true);
        List<Statement> both = Stream.concat(first.stream(), second.stream()).toList();
        boolean alike = first.size() == 1 && second.size() == 1 && words.ofOneAxis(both);
        return alike ? first : List.of();
    }

    /** Whether a line and the next are a category and its number each: "11 and under 28", "12 to 15 123". */
    boolean beginList(List<Cell> cells, int at, boolean afterTotal) {
        Cell next = at + 1 < cells.size() ? cells.get(at + 1) : null;
        return next != null
                && next.isText()
                && next.address().row() == cells.get(at).address().row() + 1
                && !fragment(cells.get(at).text(), next.text(), afterTotal).isEmpty();
    }

    /** The sentences of a paragraph. */
    List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String list : Sentence.withLists(unwrapped(text))) {
            String listed = list.replace(';', ',');
            boolean one = list.indexOf(';') >= 0
                    && !statements.in(listed, false, false).isEmpty();
            List<String> led = one ? List.of(listed) : ofLead(listed);
            boolean whole = led.isEmpty() && isUnderOpenLead(list);
            sentences.addAll(whole ? List.of(list) : led.isEmpty() ? parted(list) : led);
        }
        return sentences;
    }

    /**
     * A list and the words before its colon that count nothing, or of how many its axis is not known: "Save for 9,
     * whose age is not known, they are: 11 and under, 37; 12 to 15, 126"; empty for any other sentence.
     */
    private List<String> ofLead(String sentence) {
        List<String> ofLead = List.of(COLON.split(sentence, 2));
        if (ofLead.size() < 2
                || !words.mayLead(ofLead.get(0))
                || !statements.in(sentence, true, true).isEmpty()) {
            return List.of();
        }
        List<Statement> list = statements.in(ofLead.get(1), true, true);
        return list.size() > 1 && words.ofOneAxis(list) ? ofLead : List.of();
    }

    /**
     * Whether a list stands behind words and a colon that are not understood, "Of those we cannot name: 11 and under,
     * 3; 12 to 15, 12", so that nobody can be sure whom it counts.
     */
    private boolean isUnderOpenLead(String list) {
        int end = list.indexOf(';');
        String first = end < 0 ? "" : list.substring(0, end);
        return COLON.split(first, 2).length > 1
                && statements.in(first, true, true).isEmpty()
                && !statements.in(COLON.split(first, 2)[1], true, true).isEmpty();
    }

    /** A text whose lines were broken at the margin of a message, within a sentence. */
    private static String unwrapped(String text) {
        return WRAPPED.matcher(text).replaceAll("$1 ");
    }

    private List<String> parted(String text) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : Sentence.in(text)) {
            List<String> ofParts = List.of(BEFORE_PARTS.split(sentence, 2));
            boolean parts = ofParts.size() > 1
                    && statements.in(sentence, true, true).isEmpty()
                    && (words.tellsKnown(ofParts.get(0))
                            ? !statements.in(ofParts.get(1), true, true).isEmpty()
                            : statements.givesTotal(ofParts.get(0), statements.in(ofParts.get(0), false, false))
                                    && state(ofParts));
            List<String> numbered = parts ? ofParts : List.of(BEFORE_NUMBER.split(sentence));
            boolean several = numbered.size() > 1 && (state(numbered) || mayBeApart(sentence, numbered));
            sentences.addAll(several ? numbered : withoutAside(sentence));
        }
        return sentences;
    }

    /**
     * A sentence that states something but for its end, and that end: "The right number is 431, and the rest of this
     * reply replaces the first one".
     */
    private List<String> withoutAside(String sentence) {
        if (!statements.in(sentence, true, true).isEmpty()) {
            return List.of(sentence);
        }
        for (int end : pairs.asides(sentence)) {
            String first = sentence.substring(0, end).strip();
            if (!statements.in(first, true, false).isEmpty()) {
                return List.of(first, sentence.substring(end).strip());
            }
        }
        List<String> ofBase = pairs.ofBase(sentence);
        if (!ofBase.isEmpty()
                && !words.years().period(ofBase.get(0)).isEmpty()
                && statements.givesTotal(ofBase.get(0), statements.in(ofBase.get(0), false, false))
                && !statements.in(ofBase.get(1), true, true).isEmpty()) {
            return ofBase;
        }
        List<String> clauses = pairs.clauses(sentence);
        return clauses.size() > 1 && stateOneAxis(clauses) ? clauses : withoutTwoInOne(sentence);
    }

    /** Whether each clause states categories of one and the same axis, or counts nothing. */
    private boolean stateOneAxis(List<String> clauses) {
        List<Statement> all = new ArrayList<>();
        int stating = 0;
        for (String clause : clauses) {
            List<Statement> stated = statements.in(clause, true, true);
            if (stated.isEmpty() && !pairs.isAside(clause)) {
                return false;
            }
            stating += stated.isEmpty() ? 0 : 1;
            all.addAll(stated);
        }
        return stating > 1 && words.ofOneAxis(all);
    }

    /** A list without one thing that is two, and that: "Facebook and Messenger together 12". */
    private List<String> withoutTwoInOne(String sentence) {
        List<String> things = List.of(THINGS.split(sentence));
        for (int at = 1; at < things.size() - 1; at++) {
            if (words.isTwoInOne(things.get(at))) {
                List<String> others = new ArrayList<>(things);
                String two = others.remove(at);
                String rest = String.join(", ", others);
                return statements.in(rest, true, true).isEmpty() ? List.of(sentence) : List.of(two, rest);
            }
        }
        return List.of(sentence);
    }

    /** Whether a sentence that states nothing is several, none of them but the words before a number: "approx. 12". */
    private boolean mayBeApart(String sentence, List<String> numbered) {
        return statements.in(sentence, true, true).isEmpty()
                && numbered.get(0).split("\\s+").length >= FEWEST_WORDS
                && numbered.subList(0, numbered.size() - 1).stream().noneMatch(words::isAbbreviated);
    }

    /** Whether each states something; what one states is told to those behind it. */
    private boolean state(List<String> sentences) {
        for (String sentence : sentences) {
            List<Statement> stated = statements.in(sentence, true, true);
            if (stated.isEmpty()) {
                return false;
            }
            stated.forEach(statements::tell);
        }
        return true;
    }
}
