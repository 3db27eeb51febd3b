package org.foireturns.read.rtf;

import org.foireturns.read.document.LetterLook;

/**
 * How letters look behind a control word: bold behind {@code \b}, as before behind {@code \b0}.
 *
 * @param tokens which stand at that word, with its number
 * @param colours those that the document names
 */
record RtfLetters(RtfTokens tokens, RtfColours colours) {
    LetterLook after(String word, LetterLook letters) {
        return switch (word) {
            case "b" -> letters.bold(tokens.isOn());
            case "v" -> letters.hidden(tokens.isOn());
            case "strike", "striked" -> letters.struck(tokens.isOn());
            case "super", "up" -> letters.raised(tokens.isOn());
            case "nosupersub", "sub" -> letters.raised(false);
            case "fs" -> letters.points(tokens.number() / 2.0);
            case "charscalex" -> letters.wide(tokens.number());
            case "cf" -> colours.ink(tokens.number(), letters);
            case "highlight" -> grounded(letters).barred(colours.dark(tokens.number()));
            case "chcbpat", "cb" -> grounded(letters).onBlack(colours.dark(tokens.number()));
            case "plain" -> LetterLook.NONE;
            default -> letters;
        };
    }

    private LetterLook grounded(LetterLook letters) {
        return letters.shaded(tokens.number() != 0).ground(colours.of(tokens.number()));
    }
}
