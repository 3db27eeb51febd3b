package org.foireturns.read.word;

import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.LetterLook;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;

/**
 * What a cell says of its own shape.
 *
 * @param goesOn whether it is part of the cell above
 * @param across whether it is part of the cell at its left
 * @param gone whether it was deleted while changes were tracked
 */
record CellFrame(int columns, boolean goesOn, boolean across, boolean gone, LetterLook look) {
    static final CellFrame WHOLE = new CellFrame(1, false, false, false, LetterLook.NONE);

    static CellFrame read(XmlPart xml) throws UnreadableFile {
        int columns = 1;
        boolean goesOn = false;
        boolean across = false;
        boolean gone = false;
        LetterLook look = LetterLook.NONE;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "gridSpan" -> columns = Numeral.whole(xml.attribute("val"), 1);
                case "vMerge" -> goesOn = !"restart".equals(xml.attribute("val"));
                case "hMerge" -> across = !"restart".equals(xml.attribute("val"));
                case "cellDel" -> gone = true;
                case "shd" -> look = WordLook.behind(xml);
                default -> {}
            }
        }
        return new CellFrame(columns, goesOn, across, gone, look);
    }
}
