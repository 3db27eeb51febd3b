package org.foireturns.read.format;

/** What a sheet shows of a value because of its format. */
public sealed interface Display {
    /** The value itself, maybe with commas, spaces, a percent sign or fewer decimals. */
    record Same() implements Display {}

    /** Nothing at all. */
    record Nothing() implements Display {}

    /** The value with words or signs around it: 60 offences, &lt;5. */
    record Within(String text) implements Display {}

    /** Something else: a sign, words, or another number. What is stored cannot be told from it. */
    record Instead(String text) implements Display {}

    Display SAME = new Same();
    Display NOTHING = new Nothing();
}
