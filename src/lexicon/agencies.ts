/** Outlets and agencies that stand in datelines: "BEIRUT (AP) -", "CNN —". */
export const AGENCIES: readonly string[] = [
  'AP', 'The Associated Press', 'Associated Press', 'Reuters', 'AFP', 'Agence France-Presse', 'dpa', 'DPA', 'CNN', 'BBC', 'BBC News', 'ABC News', 'CBS News', 'NBC News', 'Fox News', 'Sky News', 'UPI', 'ANSA', 'EFE', 'Xinhua', 'TASS', 'ITAR-TASS',
  'Interfax', 'Ukrinform', 'UNIAN', 'RIA Novosti', 'Anadolu', 'Anadolu Agency', 'AA', 'Kyodo', 'Yonhap', 'PTI', 'ANI', 'IRNA', 'SANA', 'WAFA', 'Al Jazeera', 'Bloomberg', 'NPR', 'VOA', 'RFE/RL', 'TRT', 'Bernama', 'IPS', 'IRIN', 'ReliefWeb', 'Wikinews',
];
