"""TEI-XML, valid against TEI-all: header, body, running text. `document` is the door."""
