"""How everything looks: colours, fonts, icons, decoded pictures, and text that Qt must show verbatim."""
