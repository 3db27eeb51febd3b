package org.foireturns.words;

/** Kinds of words that hold a text together: what joins its parts, numbers them, asks and answers. */
public enum TextTerm implements TermKind {
    /** Words that explain nothing: "of", "the". */
    FILLER,
    /** Other words of the language that look like a slip of a word of the vocabulary, and are right: "contract". */
    STRANGER,
    /** Between two ends, of days or ages: "to", "until". */
    TO,
    /** Between members of a list: "and", a comma; between two ends only behind "between". */
    AND,
    /** Between several things that one cell of a list names, with a space on both sides: "and". */
    JOINT,
    /** Between two things of which a label means one: "or". */
    EITHER,
    /** Before the first of two ends: "from", "between". */
    FROM,
    /** May stand before a day: "the", "the end of". */
    ARTICLE,
    /** "Is", "were", "may": what makes a line a sentence, which a title is not. */
    VERB,
    /** "Question", "Q": a number behind it is the question's. */
    QUESTION,
    /** "Answer", "response": what follows answers the question over it. */
    ANSWER,
    /** In a sentence that answers nothing: "please provide", "would have to be read". */
    REQUEST,
    /** "See": numbers behind it are those of other rows. */
    POINTING,
    /** "Table", "note": a number behind it is its own. */
    NUMBERED,
    /** Before the number of an item of a list, which a sign closes: "No. 1: recorded crimes". */
    ITEM_NUMBER,
    /** "Section", "s": a number behind it is that of a law. */
    SECTION,
    /** "S.", before the number of a section of the Act by which something is withheld: "s.40(2)". */
    EXEMPTING,
    /** "Our ref": what follows is a reference. */
    REFERENCE,
    /** Before a part of a sentence that could be one by itself: ", and", ", but", ", which". */
    CLAUSE,
    /** As the program writes for itself to read again what a return says in other ways; the value is what. */
    WRITTEN
}
