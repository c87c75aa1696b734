"""TEI-XML, valid against TEI-all: header, body, running text. Enter by `document`."""
